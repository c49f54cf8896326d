;; A bitcast is no opcode: integers and floats share the slots. A float that is in the float accumulator goes through a slot.
(module
  (func (export "bits") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  (func (export "bits_of_sum") (param f32 f32) (result i32)
    (i32.reinterpret_f32 (f32.add (local.get 0) (local.get 1))))
  (func (export "from_bits") (param i32) (result f32)
    (f32.mul (f32.reinterpret_i32 (i32.or (local.get 0) (i32.const 0x3f800000))) (f32.const 2))))

;; run: bits(-0.0) = 0x8000000000000000
;; run: bits_of_sum(0.5, 0.5) = 0x3f800000
;; run: from_bits(0) = 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `bits`: (f64) -> (i64)
;;   clif
;;     function u0:0(f64) -> i64 tail {
;;     block0(v0: f64):
;;         v1 = bitcast.i64 v0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     ret [s0]
;;
;; function `bits_of_sum`: (f32, f32) -> (i32)
;;   clif
;;     function u0:1(f32, f32) -> i32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fadd v0, v1
;;         v3 = bitcast.i32 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     fadd32 s2, s0, s1
;;     ret [s2]
;;
;; function `from_bits`: (i32) -> (f32)
;;   clif
;;     function u0:2(i32) -> f32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0x3f80_0000
;;         v2 = bor v0, v1  ; v1 = 0x3f80_0000
;;         v3 = bitcast.f32 v2
;;         v4 = f32const 0x1.000000p1
;;         v5 = fmul v3, v4  ; v4 = 0x1.000000p1
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     or32 s2, s0, #1065353216
;;     mov s3, #1073741824
;;     fmul32 s1, s2, s3
;;     ret [s1]
