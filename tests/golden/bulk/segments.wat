;; memory.init and data.drop leave the interpreter.
(module
  (memory 1)
  (data $greeting "hello")
  (func (export "init") (param i32 i32 i32) (memory.init $greeting (local.get 0) (local.get 1) (local.get 2)))
  (func (export "drop") (data.drop $greeting))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))

;; run: init(0, 1, 4)
;; run: load(0) = 0x6f6c6c65
;; run: init(0, 2, 4) traps "out of bounds memory access"
;; run: drop()
;; run: init(0, 0, 1) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `init`: (i32, i32, i32) -> ()
;;   clif
;;     function u0:0(i32, i32, i32) tail {
;;         sig0 = (i32, i32, i64, i32, i32) tail
;;         fn0 = colocated u1:4 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v4 = iconst.i32 0
;;         v3 = uextend.i64 v0
;;         call fn0(v4, v4, v3, v1, v2)  ; v4 = 0, v4 = 0
;;         return
;;     }
;;   bytecode, 4 slots
;;     ext32_u s3, s0
;;     memory_init #0, #0, s3, s1, s2
;;     ret []
;;
;; function `drop`: () -> ()
;;   clif
;;     function u0:1() tail {
;;         sig0 = (i32) tail
;;         fn0 = colocated u1:5 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         call fn0(v0)  ; v0 = 0
;;         return
;;     }
;;   bytecode, 0 slots
;;     data_drop #0
;;     ret []
;;
;; function `load`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #0
;;     ret acc
