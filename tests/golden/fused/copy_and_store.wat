;; A load that is stored is one opcode, and so are a sum and a float result that are stored.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08")
  (func (export "copy8") (param i32 i32) (i32.store8 (local.get 1) (i32.load8_u (local.get 0))))
  (func (export "copy32") (param i32 i32) (i32.store offset=4 (local.get 1) (i32.load (local.get 0))))
  (func (export "copy64") (param i32 i32) (i64.store (local.get 1) (i64.load (local.get 0))))
  (func (export "load") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "increment") (param i32)
    (i32.store (local.get 0) (i32.add (i32.load (local.get 0)) (i32.const 1))))
  (func (export "accumulate") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load (local.get 0)) (local.get 1))))
  (func (export "floats") (param i32 f64 f64)
    (f64.store (local.get 0) (f64.add (local.get 1) (local.get 2)))
    (f64.store offset=8 (local.get 0) (f64.sub (local.get 1) (local.get 2)))
    (f64.store offset=16 (local.get 0) (f64.mul (local.get 1) (local.get 2))))
  (func (export "load_float") (param i32) (result f64) (f64.load (local.get 0))))

;; run: copy8(1, 16)
;; run: load(16) = 2
;; run: copy32(2, 16)
;; run: load(16) = 0x0605040300000002
;; run: copy64(0, 24)
;; run: load(24) = 0x0807060504030201
;; run: copy64(0, 65529) traps "out of bounds memory access"
;; run: copy64(65529, 0) traps "out of bounds memory access"
;; run: increment(24)
;; run: accumulate(24, -2)
;; run: load(24) = 0x0807060504030200
;; run: floats(32, 3, 2)
;; run: load_float(32) = 5
;; run: load_float(40) = 1
;; run: load_float(48) = 6

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `copy8`: (i32, i32) -> ()
;;   clif
;;     function u0:0(i32, i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = uload8.i32 little region0 v2
;;         v4 = uextend.i64 v1
;;         istore8 little region0 v3, v4
;;         return
;;     }
;;   bytecode, 3 slots
;;     copy8 s1, #0, s0, #0
;;     ret []
;;
;; function `copy32`: (i32, i32) -> ()
;;   clif
;;     function u0:1(i32, i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v4 = uextend.i64 v1
;;         store little region0 v3, v4+4
;;         return
;;     }
;;   bytecode, 3 slots
;;     copy32 s1, #4, s0, #0
;;     ret []
;;
;; function `copy64`: (i32, i32) -> ()
;;   clif
;;     function u0:2(i32, i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i64 little region0 v2
;;         v4 = uextend.i64 v1
;;         store little region0 v3, v4
;;         return
;;     }
;;   bytecode, 3 slots
;;     copy64 s1, #0, s0, #0
;;     ret []
;;
;; function `load`: (i32) -> (i64)
;;   clif
;;     function u0:3(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i64 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load64 acc, s0, #0
;;     ret acc
;;
;; function `increment`: (i32) -> ()
;;   clif
;;     function u0:4(i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = iconst.i32 1
;;         v4 = iadd v2, v3  ; v3 = 1
;;         store little region0 v4, v1
;;         return
;;     }
;;   bytecode, 3 slots
;;     store_add_load32 s0, #0, s0, #0, #1
;;     ret []
;;
;; function `accumulate`: (i32, i64) -> ()
;;   clif
;;     function u0:5(i32, i64) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i64):
;;         v2 = uextend.i64 v0
;;         v3 = load.i64 little region0 v2
;;         v4 = iadd v3, v1
;;         store little region0 v4, v2
;;         return
;;     }
;;   bytecode, 4 slots
;;     store_add_load64 s0, #0, s0, #0, s1
;;     ret []
;;
;; function `floats`: (i32, f64, f64) -> ()
;;   clif
;;     function u0:6(i32, f64, f64) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: f64, v2: f64):
;;         v3 = fadd v1, v2
;;         v4 = uextend.i64 v0
;;         store little region0 v3, v4
;;         v5 = fsub v1, v2
;;         store little region0 v5, v4+8
;;         v7 = fmul v1, v2
;;         store little region0 v7, v4+16
;;         return
;;     }
;;   bytecode, 6 slots
;;     store_fadd64 s0, #0, s1, s2
;;     store_fsub64 s0, #8, s1, s2
;;     store_fmul64 s0, #16, s1, s2
;;     ret []
;;
;; function `load_float`: (i32) -> (f64)
;;   clif
;;     function u0:7(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.f64 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load_f64 s1, s0, #0
;;     ret [s1]
