;; table.size, grow, fill, copy, init and elem.drop.
(module
  (table $t 2 10 funcref)
  (elem $e func $one $two)
  (type $number (func (result i32)))
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func (export "size") (result i32) (table.size $t))
  (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "init") (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 2)))
  (func (export "copy") (table.copy $t $t (i32.const 2) (i32.const 0) (i32.const 2)))
  (func (export "fill") (param i32) (table.fill $t (local.get 0) (ref.null func) (i32.const 1)))
  (func (export "drop") (elem.drop $e))
  (func (export "call") (param i32) (result i32) (call_indirect $t (type $number) (local.get 0))))

;; run: size() = 2
;; run: grow(2) = 2
;; run: grow(100) = -1
;; run: init()
;; run: copy()
;; run: call(3) = 2
;; run: fill(3)
;; run: call(3) traps "uninitialized element"
;; run: drop()
;; run: init() traps "out of bounds table access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `one`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;     block0:
;;         v0 = iconst.i32 1
;;         return v0  ; v0 = 1
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:1
;;     ret [s0]
;;
;; function `two`: () -> (i32)
;;   clif
;;     function u0:1() -> i32 tail {
;;     block0:
;;         v0 = iconst.i32 2
;;         return v0  ; v0 = 2
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:2
;;     ret [s0]
;;
;; function `size`: () -> (i32)
;;   clif
;;     function u0:2() -> i32 tail {
;;         sig0 = (i32) -> i64 tail
;;         fn0 = colocated u1:6 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         v2 = ireduce.i32 v1
;;         return v2
;;     }
;;   bytecode, 1 slots
;;     table_size acc, #0
;;     ret acc
;;
;; function `grow`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         sig0 = (i32, i64, i64) -> i64 tail
;;         fn0 = colocated u1:7 sig0
;;     block0(v0: i32):
;;         v3 = iconst.i32 0
;;         v2 = uextend.i64 v0
;;         v1 = iconst.i64 0
;;         v4 = call fn0(v3, v2, v1)  ; v3 = 0, v1 = 0
;;         v5 = ireduce.i32 v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     ext32_u s2, s0
;;     mov s3, #8:0
;;     table_grow s1, #0, s2, s3
;;     ret [s1]
;;
;; function `init`: () -> ()
;;   clif
;;     function u0:4() tail {
;;         sig0 = (i32, i32, i64, i32, i32) tail
;;         fn0 = colocated u1:10 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v6 = iconst.i64 0
;;         v2 = iconst.i32 2
;;         call fn0(v0, v0, v6, v0, v2)  ; v0 = 0, v0 = 0, v6 = 0, v0 = 0, v2 = 2
;;         return
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:2
;;     mov s0, #8:0
;;     table_init #0, #0, s0, s0, s1
;;     ret []
;;
;; function `copy`: () -> ()
;;   clif
;;     function u0:5() tail {
;;         sig0 = (i32, i32, i64, i64, i64) tail
;;         fn0 = colocated u1:9 sig0
;;     block0:
;;         v1 = iconst.i32 0
;;         v8 = iconst.i64 2
;;         v9 = iconst.i64 0
;;         call fn0(v1, v1, v8, v9, v8)  ; v1 = 0, v1 = 0, v8 = 2, v9 = 0, v8 = 2
;;         return
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:0
;;     mov s0, #8:2
;;     table_copy #0, #0, s0, s1, s0
;;     ret []
;;
;; function `fill`: (i32) -> ()
;;   clif
;;     function u0:6(i32) tail {
;;         sig0 = (i32, i64, i64, i64) tail
;;         fn0 = colocated u1:8 sig0
;;     block0(v0: i32):
;;         v5 = iconst.i32 0
;;         v3 = uextend.i64 v0
;;         v1 = iconst.i64 0
;;         v6 = iconst.i64 1
;;         call fn0(v5, v3, v1, v6)  ; v5 = 0, v1 = 0, v6 = 1
;;         return
;;     }
;;   bytecode, 4 slots
;;     ext32_u s1, s0
;;     mov s3, #8:1
;;     mov s2, #8:0
;;     table_fill #0, s1, s2, s3
;;     ret []
;;
;; function `drop`: () -> ()
;;   clif
;;     function u0:7() tail {
;;         sig0 = (i32) tail
;;         fn0 = colocated u1:11 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         call fn0(v0)  ; v0 = 0
;;         return
;;     }
;;   bytecode, 0 slots
;;     elem_drop #0
;;     ret []
;;
;; function `call`: (i32) -> (i32)
;;   clif
;;     function u0:8(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i32):
;;         v1 = call fn0(v0)
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     call_indirect s0, #0, #0, [], +3[s1]
;;     ret [s1]
